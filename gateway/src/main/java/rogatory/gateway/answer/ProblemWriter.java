package rogatory.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, and one line of log with the request's id. */
@Component
public class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final String REQUEST_ID = "X-Request-Id";
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = response.getHeader(REQUEST_ID);
        LOG.warn("{} {} -> {} {}", request.getMethod(), request.getRequestURI(), problem.status(), problem.rule());
        response.reset();
        if (id != null) {
            response.setHeader(REQUEST_ID, id);
        }
        SecurityHeaders.write(request.getRequestURI(), response);
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfter().toSeconds()));
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:rogatory:problem:" + problem.rule());
        body.put("title", problem.title());
        body.put("status", problem.status().value());
        body.put("detail", problem.detail());
        body.put("rule", problem.rule());
        if (id != null) {
            body.put("requestId", id);
        }
        var bytes = json.writeValueAsBytes(body);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
