package rogatory.gateway.forward;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import rogatory.gateway.answer.Problem;
import rogatory.gateway.answer.Refusal;
import rogatory.gateway.mesh.Mesh;

/** Tells a service that is not there from one that is slow and one that broke off. */
@Component
class Failures {

    private final Mesh mesh;

    Failures(Mesh mesh) {
        this.mesh = mesh;
    }

    Refusal explain(Throwable failure, ServerRequest call) {
        var route = call.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR).orElse("this path");
        return new Refusal(explain(failure, mesh.subject(route.toString())), failure);
    }

    private static Problem explain(Throwable failure, String subject) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ConnectException _, HttpConnectTimeoutException _, UnknownHostException _ -> {
                    return Problem.notRunning(subject);
                }
                case UnresolvedAddressException _ -> {
                    return Problem.notRunning(subject);
                }
                case HttpTimeoutException _, SocketTimeoutException _, TimeoutException _ -> {
                    return Problem.tooSlow(subject);
                }
                default -> {}
            }
        }
        return Problem.answerBroken(subject);
    }
}
