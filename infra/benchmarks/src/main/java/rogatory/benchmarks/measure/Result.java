package rogatory.benchmarks.measure;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param id as in docs/performance.md
 * @param measured what ours did, with its unit
 * @param baseline what the bare stores did in the same run
 * @param ratio median of the pairs
 * @param spread least and most of the pairs
 * @param verdict met, not met, noisy, not built yet or skipped
 * @param load runnable threads of the whole machine while it ran
 * @param grown how much there was, where the same is measured again with more
 */
public record Result(
        String id,
        String what,
        String measured,
        String baseline,
        @Nullable Double ratio,
        String spread,
        String target,
        String verdict,
        double load,
        @Nullable Grown grown) {

    private static final String NONE = "-";
    private static final String BEFORE_SIZE = ", log of| of \\d|,? \\d[\\d,]* events| out of";

    /** Of figures in pairs; refuses to judge where the baseline alone moved too much. */
    public static Result of(String id, String what, String unit, Pairs pairs, Target target) {
        String verdict = pairs.isNoisy() ? "noisy" : target.isMetBy(pairs.ratio()) ? "met" : "not met";
        return new Result(
                id,
                what,
                Figures.plain(pairs.ours()) + " " + unit,
                Figures.plain(pairs.baseline()) + " " + unit,
                pairs.ratio(),
                Figures.plain(pairs.ratios().getFirst()) + " to "
                        + Figures.plain(pairs.ratios().getLast()),
                target.toString(),
                verdict,
                runnable(),
                null);
    }

    /** Of times that may be longer than the baseline by an amount, not by a factor. */
    public static Result within(String id, String what, Pairs millis, double more) {
        String verdict = millis.isNoisy() ? "noisy" : millis.ours() <= millis.baseline() + more ? "met" : "not met";
        Result plain = of(id, what, "ms", millis, Target.atMost(0));
        return new Result(
                id,
                what,
                plain.measured,
                plain.baseline,
                plain.ratio,
                plain.spread,
                "<= baseline + " + Figures.plain(more) + " ms",
                verdict,
                plain.load,
                null);
    }

    /** Of what is counted rather than timed. */
    public static Result counted(String id, String what, String measured, String baseline, String target, boolean met) {
        return new Result(id, what, measured, baseline, null, NONE, target, met ? "met" : "not met", runnable(), null);
    }

    /**
     * The same line, which is one point of a curve.
     *
     * @param size events in the log, or documents on the docket
     */
    public Result grown(long size, Pairs pairs) {
        String curve = id + ' ' + what.split(BEFORE_SIZE, 2)[0];
        String unit = measured.substring(measured.indexOf(' ') + 1);
        var point = new Grown(curve, unit, size, pairs.ours(), pairs.baseline());
        return new Result(id, what, measured, baseline, ratio, spread, target, verdict, load, point);
    }

    public static Result notBuilt(String id, String what) {
        return without(id, what, "not built yet");
    }

    public static Result skipped(String id, String what, String why) {
        return without(id, what, "skipped: " + why);
    }

    private static Result without(String id, String what, String verdict) {
        return new Result(id, what, NONE, NONE, null, NONE, NONE, verdict, runnable(), null);
    }

    private static double runnable() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
