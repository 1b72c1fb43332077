package rogatory.mla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.write.court.DecideAppeal;
import rogatory.mla.write.court.LodgeAppeal;
import rogatory.mla.write.court.RecordCourtOrder;
import rogatory.mla.write.ending.CloseRequest;
import rogatory.mla.write.execution.ExecuteItems;
import rogatory.mla.write.execution.GrantAssistance;
import rogatory.mla.write.execution.StartExecution;
import rogatory.mla.write.execution.TransmitResults;
import rogatory.mla.write.receipt.AcknowledgeRequest;
import rogatory.mla.write.receipt.ReceiveRequest;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Reads the publicly known cases as the acts an authority would have put on record; no cell of them is quoted. */
final class CaseLog {

    private CaseLog() {}

    static Stream<String> references() {
        return rows("mla-requests.csv").map(row -> row[0]);
    }

    static Stream<LegalAct> acts(String ref) {
        Stream<LegalAct> receipt =
                rows("mla-requests.csv").filter(row -> row[0].equals(ref)).map(CaseLog::receipt);
        return Stream.concat(
                receipt,
                rows("mla-events.csv").filter(row -> row[0].equals(ref)).map(CaseLog::act));
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
                Stream.of(row[11].split(";")).map(code -> code.replace("*", "")).toList(),
                Stream.of(row[12].split(";"))
                        .map(basis -> basis.split(":"))
                        .map(b -> new BasisInvoked(b[0], b[1]))
                        .toList(),
                Stream.of(row[13].split(";"))
                        .map(i -> new ItemAsked(i.replace("!", ""), i.endsWith("!")))
                        .toList(),
                null,
                null);
    }

    private static LegalAct act(String[] row) {
        String id = Acts.ID;
        LocalDate on = LocalDate.parse(row[1]);
        Precision precision = Precision.valueOf(row[2]);
        List<Integer> items = row[4].isEmpty()
                ? List.of()
                : Stream.of(row[4].split(";")).map(Integer::valueOf).toList();
        Money money = row[7].isEmpty() ? null : new Money(new BigDecimal(row[7]), row[8]);
        String note = text(row[9]);
        return switch (row[3]) {
            case "RequestAcknowledged" -> new AcknowledgeRequest(id, on, precision, note);
            case "AssistanceGranted" -> new GrantAssistance(id, on, precision, items, List.of(), note);
            case "ExecutionStarted" -> new StartExecution(id, on, precision, null, note);
            case "CourtOrderMade" -> new RecordCourtOrder(id, on, precision, items, note);
            case "AppealLodged" -> new LodgeAppeal(id, on, precision, items, note);
            case "AppealDecided" -> new DecideAppeal(id, on, precision, items, note);
            case "ItemExecuted" -> new ExecuteItems(id, on, precision, items, false, money, false, note);
            case "ResultsTransmitted" -> new TransmitResults(id, on, precision, items, null, money, note);
            case "RequestClosed" -> new CloseRequest(id, on, precision, note);
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
