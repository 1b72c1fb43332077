package rogatory.chassis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a case log as NDJSON, a command a line, and answers line by line. Each command is decided as if it had been sent
 * alone and answered when it is committed; the commands of one request keep their order, several requests go side by side.
 */
@Tag(name = "imports")
@RestController
@RequestMapping("/api/${rogatory.kind}/imports")
final class ImportEndpoint {

    private final ImportRows rows;

    ImportEndpoint(ImportRows rows) {
        this.rows = rows;
    }

    @Operation(summary = "Takes commands as NDJSON and answers line by line")
    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_NDJSON_VALUE)
    void load(
            @RequestParam(defaultValue = "false") boolean history,
            @RequestParam(defaultValue = "false") boolean leaveAfterRefusal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var out = new ImportAnswers(response.getOutputStream());
        try {
            load(request, new ImportRun(history, leaveAfterRefusal), out);
            out.finish();
        } catch (RuntimeException e) {
            if (out.empty()) {
                throw e;
            }
            out.flush();
            throw new BrokenOff(e);
        }
        out.flush();
    }

    private void load(HttpServletRequest request, ImportRun run, ImportAnswers out) throws IOException {
        var lines = new RowLines(request.getInputStream());
        try (var lanes = new ImportLanes(lane -> rows.load(lane, run).forEach(out::write), out::flush)) {
            long number = 0;
            for (String line = lines.next(); line != null && !lanes.failed(); line = lines.next()) {
                number++;
                if (!line.isBlank()) {
                    ImportRow.parse(line, number).ifPresentOrElse(lanes::add, unreadable(out, number));
                }
            }
        }
    }

    private static Runnable unreadable(ImportAnswers out, long line) {
        return () -> out.write(ImportAnswers.refused(
                line,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "line " + line
                                + " is no JSON object with ref and act (text), body (an object), and perhaps row (a whole number), key"
                                + " and recordedOn (text); it may have " + RowLines.LONGEST + " characters",
                        null)));
    }
}
