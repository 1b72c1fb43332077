package rogatory.intake;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Rows, rate and time left, where somebody is watching. */
interface Progress extends AutoCloseable {

    void step();

    @Override
    default void close() {}

    static Progress over(int rows, boolean quiet) {
        var console = System.console();
        if (quiet || rows == 0 || console == null || !console.isTerminal()) {
            return () -> {};
        }
        return new Bar(new ProgressBarBuilder()
                .setTaskName("Loading")
                .setInitialMax(rows)
                .setUnit(" rows", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build());
    }

    /** A bar on the terminal. */
    record Bar(ProgressBar bar) implements Progress {

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
