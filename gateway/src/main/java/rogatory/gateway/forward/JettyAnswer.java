package rogatory.gateway.forward;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Response;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** The head of an import's answer, in the words of the gateway's own header filters. */
record JettyAnswer(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements ProxyExchange.Response {

    /** Waits as long as bytes move; the client's idle time-out is the only clock. */
    static JettyAnswer await(InputStreamResponseListener results) throws IOException {
        try {
            return of(results.get(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (TimeoutException never) {
            throw new IOException(never);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The gateway is stopping.");
        }
    }

    private static JettyAnswer of(Response response) {
        var headers = new HttpHeaders();
        response.getHeaders().forEach(field -> headers.add(field.getName(), field.getValue()));
        return new JettyAnswer(HttpStatusCode.valueOf(response.getStatus()), headers);
    }
}
