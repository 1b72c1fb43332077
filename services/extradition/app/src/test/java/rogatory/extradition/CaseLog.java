package rogatory.extradition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.write.arrest.ArrestPerson;
import rogatory.extradition.write.arrest.DecideBail;
import rogatory.extradition.write.arrest.IssueAuthorityToProceed;
import rogatory.extradition.write.consultation.CloseConsultation;
import rogatory.extradition.write.consultation.OpenConsultation;
import rogatory.extradition.write.court.CommitPerson;
import rogatory.extradition.write.court.DecideAppeal;
import rogatory.extradition.write.court.HoldHearing;
import rogatory.extradition.write.court.LodgeAppeal;
import rogatory.extradition.write.receipt.AcknowledgeRequest;
import rogatory.extradition.write.receipt.ReceiveRequest;
import rogatory.extradition.write.refusal.RefuseExtradition;
import rogatory.extradition.write.surrender.OrderSurrender;
import rogatory.extradition.write.surrender.PostponeSurrender;
import rogatory.extradition.write.surrender.SurrenderPerson;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Reads the publicly known cases as the acts an authority would have put on record; no cell of them is quoted. */
final class CaseLog {

    private CaseLog() {}

    static Stream<LegalAct> acts(String ref) {
        return Stream.concat(
                rows("extradition-requests.csv")
                        .filter(row -> row[0].equals(ref))
                        .map(CaseLog::receipt),
                rows("extradition-events.csv").filter(row -> row[0].equals(ref)).map(CaseLog::act));
    }

    private static LegalAct receipt(String[] row) {
        return new ReceiveRequest(
                Acts.ID,
                LocalDate.parse(row[4]),
                Precision.valueOf(row[5]),
                row[0],
                Direction.valueOf(row[2]),
                new State(row[3]),
                row[6],
                text(row[7]),
                row[8],
                row[9],
                row[10],
                List.of(),
                Stream.of(row[11].split(";")).map(code -> code.replace("*", "")).toList(),
                Stream.of(row[12].split(";"))
                        .map(basis -> basis.split(":"))
                        .map(b -> new BasisInvoked(b[0], b[1]))
                        .toList(),
                null,
                null);
    }

    private static LegalAct act(String[] row) {
        String id = Acts.ID;
        LocalDate on = LocalDate.parse(row[1]);
        Precision precision = Precision.valueOf(row[2]);
        String codes = text(row[5]);
        String note = text(row[9]);
        return switch (row[3]) {
            case "RequestAcknowledged" -> new AcknowledgeRequest(id, on, precision, note);
            case "AuthorityToProceedIssued" -> new IssueAuthorityToProceed(id, on, precision, note);
            case "Arrested" -> new ArrestPerson(id, on, precision, note);
            case "BailDecided" -> new DecideBail(id, on, precision, false, note);
            case "HearingHeld" -> new HoldHearing(id, on, precision, note);
            case "Committed" -> new CommitPerson(id, on, precision, null, note);
            case "AppealLodged" -> new LodgeAppeal(id, on, precision, note);
            case "AppealDecided" -> new DecideAppeal(id, on, precision, note);
            case "ConsultationOpened" -> new OpenConsultation(id, on, precision, codes, note);
            case "ConsultationClosed" -> new CloseConsultation(id, on, precision, note);
            case "SurrenderOrdered" -> new OrderSurrender(id, on, precision, List.of(), null, null, note);
            case "SurrenderPostponed" -> new PostponeSurrender(id, on, precision, codes, null, note);
            case "PersonSurrendered" -> new SurrenderPerson(id, on, precision, note);
            case "ExtraditionRefused" ->
                new RefuseExtradition(id, on, precision, List.of(), List.of(row[5]), note, null, null, null);
            default -> throw new AssertionError("no public case told of " + row[3]);
        };
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Stream<String[]> rows(String file) {
        try (var stream = CaseLog.class.getResourceAsStream("/cases/" + file)) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().skip(1).map(line -> Arrays.copyOf(line.split(",", -1), 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
