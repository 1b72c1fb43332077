package rogatory.gateway.forward;

import java.io.IOException;
import java.io.OutputStream;

/** Swallows what a service will no longer take: its answer, already on the way, says why. */
final class DeafAfterFailure extends OutputStream {

    private final OutputStream target;
    private boolean deaf;

    DeafAfterFailure(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] chunk, int offset, int length) {
        attempt(() -> target.write(chunk, offset, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    private void attempt(Attempt attempt) {
        if (deaf) {
            return;
        }
        try {
            attempt.run();
        } catch (IOException refused) {
            deaf = true;
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
