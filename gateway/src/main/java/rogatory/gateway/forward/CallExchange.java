package rogatory.gateway.forward;

import java.io.InputStream;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;
import rogatory.gateway.call.Imports;

/** Sends a call once, never twice, and says which service failed and how; imports go their own way. */
@Component
class CallExchange extends RestClientProxyExchange {

    private final Failures failures;
    private final ImportExchange imports;

    CallExchange(
            RestClient.Builder client, GatewayMvcProperties properties, Failures failures, ImportExchange imports) {
        super(client.build(), properties);
        this.failures = failures;
        this.imports = imports;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var call = request.getServerRequest();
        if (Imports.isImport(call.servletRequest())) {
            return imports.exchange(request);
        }
        try {
            var answer = super.exchange(request);
            InputStream body =
                    Objects.requireNonNull(MvcUtils.getAttribute(call, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR));
            MvcUtils.putAttribute(
                    call, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, new AnswerBody(body, failures, call));
            return answer;
        } catch (ResourceAccessException failure) {
            throw failures.explain(failure, call);
        }
    }
}
