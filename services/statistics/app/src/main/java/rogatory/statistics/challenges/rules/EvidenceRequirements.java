package rogatory.statistics.challenges.rules;

import java.util.List;

/** Affidavits, certifications, originals or a prima facie case are required. */
final class EvidenceRequirements implements ChallengeRule {

    @Override
    public String code() {
        return "C07";
    }

    @Override
    public String says() {
        return "asked back for an affidavit, a prima facie case, a certification or an original, or "
                + "refused for want of evidence";
    }

    @Override
    public String source() {
        return "SEED 26, UNCAC 44(9)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(
                seen.askedFor("AFFIDAVIT", "PRIMA_FACIE", "CERTIFICATION", "ORIGINAL"),
                seen.refusedOn("X-EVIDENCE", "M-EVID-55_7"));
    }
}
