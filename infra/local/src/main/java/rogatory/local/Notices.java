package rogatory.local;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Shows what the stores have to say, such as that a download takes a while, and keeps their driver quiet. */
final class Notices extends Handler {

    private static final Logger STORES = Logger.getLogger("rogatory.stores");

    private final SimpleFormatter formatter = new SimpleFormatter();

    static void show() {
        LogManager.getLogManager().reset();
        STORES.setLevel(Level.INFO);
        STORES.addHandler(new Notices());
    }

    @Override
    public void publish(LogRecord said) {
        System.out.println(formatter.formatMessage(said));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
