package rogatory.chassis.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.MalformedBody;
import rogatory.chassis.casework.Submission;

/** Makes a submission of a row: whose file it is for, which act it is, and when it was recorded. */
final class RowDesk {

    private final Acts acts;

    RowDesk(Acts acts) {
        this.acts = acts;
    }

    /** @param ids the streams by reference, as far as they are known; a receipt adds its own */
    HandedRow hand(ImportRow row, Map<String, String> ids, ImportRun run) {
        try {
            LocalDate recordedOn = row.dayOfRecord(run.history());
            Acts.Read read = read(row, ids);
            return HandedRow.in(
                    row, new Submission(read.act(), Headers.key(row.key()), read.fingerprint(), null, recordedOn));
        } catch (UnknownRequest e) {
            return HandedRow.refused(row, Problem.unknown("ref:" + row.ref()));
        } catch (MalformedBody e) {
            return HandedRow.refused(row, Problem.of(e));
        } catch (BadQuery e) {
            return HandedRow.refused(
                    row, Problem.of(HttpStatus.BAD_REQUEST, "malformed", String.valueOf(e.getMessage()), null));
        }
    }

    private Acts.Read read(ImportRow row, Map<String, String> ids) {
        if (!row.opens()) {
            String id = ids.get(row.ref());
            if (id == null) {
                throw new UnknownRequest("ref:" + row.ref());
            }
            return acts.row(row.act(), row.body(), id);
        }
        String inBody = row.body().path("ref").asString("").strip();
        if (!inBody.isEmpty() && !inBody.equals(row.ref())) {
            throw new MalformedBody(List.of(
                    new FieldError("ref", "is '" + row.ref() + "' of the row, but '" + inBody + "' in its body")));
        }
        Acts.Read read = acts.receipt(row.body());
        ids.putIfAbsent(row.ref(), read.act().requestId());
        return read;
    }
}
