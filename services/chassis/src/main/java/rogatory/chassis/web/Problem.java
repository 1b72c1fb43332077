package rogatory.chassis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.MalformedBody;
import rogatory.vocabulary.Move;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a URN that ends in the rule's id
 * @param status the HTTP status again
 * @param detail what is wrong and what would be right
 * @param rule the stable id of the rule that refused
 * @param article the article the rule rests on, if one does
 * @param errors each bad field of a malformed body
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        @Nullable String article,
        List<FieldError> errors) {

    static Problem of(HttpStatus status, String rule, String detail, @Nullable String article) {
        return new Problem(
                "urn:rogatory:rule:" + rule,
                status.getReasonPhrase(),
                status.value(),
                detail,
                rule,
                article,
                List.of());
    }

    static Problem of(MalformedBody body) {
        Problem problem = of(HttpStatus.BAD_REQUEST, "malformed", String.valueOf(body.getMessage()), null);
        return new Problem(
                problem.type, problem.title, problem.status, problem.detail, problem.rule, null, body.errors());
    }

    /** @param answer any answer but one that was recorded */
    static Problem of(Answer answer) {
        return switch (answer) {
            case Answer.Denied(var rule, var because, var article) ->
                of(
                        rule.equals(Move.RULE) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        rule,
                        because,
                        article);
            case Answer.Stale(var expected, var actual) ->
                of(
                        HttpStatus.PRECONDITION_FAILED,
                        "version-seen",
                        "If-Match names version " + expected + ", but the file is at version " + actual
                                + "; read it again before acting on it",
                        null);
            case Answer.Unknown(var id) -> unknown(id);
            case Answer.Taken(var ref, var id, var same) ->
                of(
                        HttpStatus.CONFLICT,
                        "reference-is-unique",
                        "the reference " + ref + " is on file already, as " + id,
                        null);
            case Answer.Busy(var id) ->
                of(
                        HttpStatus.CONFLICT,
                        "file-is-busy",
                        "others wrote to " + id + " at the same time; nothing was recorded, send it again",
                        null);
            case Answer.Unforeseen _ -> unforeseen();
            case Answer.Left left -> throw new IllegalArgumentException(left + " is no problem");
            case Answer.Done done -> throw new IllegalArgumentException(done + " is no problem");
            case Answer.Repeated repeated -> throw new IllegalArgumentException(repeated + " is no problem");
        };
    }

    static Problem unforeseen() {
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "something went wrong here; the log of the service has the cause",
                null);
    }

    static Problem unknown(String id) {
        return of(HttpStatus.NOT_FOUND, "request-on-file", "there is no request " + id, null);
    }

    ResponseEntity<Object> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
