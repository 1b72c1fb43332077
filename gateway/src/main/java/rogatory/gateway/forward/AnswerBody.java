package rogatory.gateway.forward;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.servlet.function.ServerRequest;

/** A service's body; when it breaks off, that is the service's failure and not the caller's. */
final class AnswerBody extends FilterInputStream {

    private final Failures failures;
    private final ServerRequest call;

    AnswerBody(InputStream body, Failures failures, ServerRequest call) {
        super(body);
        this.failures = failures;
        this.call = call;
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException failure) {
            throw failures.explain(failure, call);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            return super.read(target, offset, length);
        } catch (IOException failure) {
            throw failures.explain(failure, call);
        }
    }
}
