package rogatory.simulation;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Days of the log done, and time left, where somebody is watching. */
interface Progress extends AutoCloseable {

    void step();

    @Override
    default void close() {}

    static Progress over(long days, boolean quiet) {
        var console = System.console();
        if (quiet || days == 0 || console == null || !console.isTerminal()) {
            return () -> {};
        }
        return new Bar(new ProgressBarBuilder()
                .setTaskName("Generating")
                .setInitialMax(days)
                .setUnit(" days", 1)
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
