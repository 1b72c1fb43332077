package rogatory.statistics.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Opening;
import rogatory.vocabulary.BasisInvoked;

/**
 * What a request is, as corrected and completed since.
 *
 * @param receivedOn the day the file was opened
 */
public record Particulars(
        Opening opening,
        LocalDate receivedOn,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline) {

    /** The role of a basis that the request rests on, not only names. */
    public static final String RELIED_ON = "RELIED_ON";

    private static final String UNCAC = "UNCAC_";
    private static final List<String> BESIDE_A_TREATY = List.of("UNCAC_44_4", "UNCAC_46_1_WITH_TREATY");

    public Particulars {
        legalBases = List.copyOf(legalBases);
    }

    /** The bases that are relied on, each once. */
    public List<String> reliedOn() {
        return legalBases.stream()
                .filter(basis -> basis.role().equals(RELIED_ON))
                .map(BasisInvoked::code)
                .distinct()
                .toList();
    }

    /** The Convention is relied on, alone or beside others. */
    public boolean uncacAny() {
        return reliedOn().stream().anyMatch(code -> code.startsWith(UNCAC));
    }

    /** Nothing but the Convention is relied on. */
    public boolean uncacSole() {
        List<String> relied = reliedOn();
        return !relied.isEmpty()
                && relied.stream().allMatch(code -> code.startsWith(UNCAC) && !BESIDE_A_TREATY.contains(code));
    }

    /** An offence of the Convention is among those of the request, Art. 15 to 27. */
    public boolean uncacOffence() {
        return opening.offences().stream().anyMatch(offence -> offence.startsWith("U"));
    }

    /** It relies on the Convention or concerns an offence of it. */
    public boolean underTheConvention() {
        return uncacAny() || uncacOffence();
    }

    /** After a correction of the receipt; a field that is not counted by changes nothing. */
    Particulars corrected(String field, String right) {
        return switch (field) {
            case "partner" -> with(opening.withPartner(right));
            case "channel" -> with(opening.withChannel(right));
            case "form" -> with(opening.withForm(right));
            case "language" -> with(opening.withLanguage(right));
            case "urgency" -> with(opening.withUrgency(right));
            case "proceeding" -> with(opening.withProceeding(right));
            case "receivedOn" -> new Particulars(opening, LocalDate.parse(right), legalBases, deadline);
            case "deadline" -> due(LocalDate.parse(right));
            default -> this;
        };
    }

    Particulars based(List<BasisInvoked> bases) {
        return new Particulars(opening, receivedOn, bases, deadline);
    }

    Particulars due(@Nullable LocalDate day) {
        return new Particulars(opening, receivedOn, legalBases, day);
    }

    /** The papers after a provisional arrest say it better than what announced them; the day of receipt stays. */
    Particulars completed(Opening papers, List<BasisInvoked> bases, @Nullable LocalDate day) {
        Opening better = opening.withChannel(papers.channel())
                .withLanguage(papers.language())
                .withOffences(papers.offences());
        return new Particulars(better, receivedOn, bases, day);
    }

    private Particulars with(Opening right) {
        return new Particulars(right, receivedOn, legalBases, deadline);
    }
}
