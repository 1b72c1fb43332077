package rogatory.gateway.forward;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.OutputStreamRequestContent;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import rogatory.gateway.answer.ProblemWriter;
import rogatory.gateway.answer.Refusal;

/**
 * Lets the rows of an import go up while its results come down. Were the answer read only after the last row, a long
 * import would stand still: the service stuck in writing results, the gateway in writing rows.
 */
@Component
class ImportExchange {

    private final HttpClient client;
    private final Failures failures;
    private final ProblemWriter problems;

    ImportExchange(HttpClient importClient, Failures failures, ProblemWriter problems) {
        client = importClient;
        this.failures = failures;
        this.problems = problems;
    }

    ServerResponse exchange(ProxyExchange.Request request) {
        var call = request.getServerRequest();
        var rows = new OutputStreamRequestContent(
                Objects.requireNonNull(call.servletRequest().getContentType()));
        var results = new InputStreamResponseListener();
        var sent = client.newRequest(Objects.requireNonNull(request.getUri()))
                .method("POST")
                .headers(headers -> request.getHeaders().forEach((name, values) -> {
                    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                        values.forEach(value -> headers.add(name, value));
                    }
                }))
                .body(rows);
        sent.send(results);
        var upward = RowPump.start(call.servletRequest(), rows, sent);
        try {
            var head = JettyAnswer.await(results);
            var answer = GatewayServerResponse.status(head.getStatusCode()).build((_, response) -> {
                try (var body = new AnswerBody(results.getInputStream(), failures, call)) {
                    RowPump.copyAsItComes(body, response.getOutputStream());
                    response.flushBuffer();
                    upward.finish();
                } catch (Refusal refusal) {
                    refuse(refusal, upward, call.servletRequest(), response);
                } catch (IOException callerGone) {
                    sent.abort(callerGone);
                    upward.finish();
                    throw callerGone;
                }
                return null;
            });
            request.getResponseConsumers().forEach(consumer -> consumer.accept(head, answer));
            return answer;
        } catch (IOException failure) {
            var refusal = failures.explain(failure, call);
            return ServerResponse.status(refusal.problem().status()).build((asked, response) -> {
                refuse(refusal, upward, asked, response);
                return (ModelAndView) null;
            });
        }
    }

    /** Goes out at once; rows still under way are read and dropped, or the caller would see a reset and no reason. */
    private void refuse(Refusal refusal, RowPump upward, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            upward.finish();
            throw refusal;
        }
        problems.write(refusal.problem(), asked, response);
        response.flushBuffer();
        upward.finish();
    }
}
