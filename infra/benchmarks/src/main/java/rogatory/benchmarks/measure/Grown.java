package rogatory.benchmarks.measure;

/**
 * What was measured when there was so much: one point of a growth curve.
 *
 * @param curve to which it belongs: the bench, without the size
 * @param unit of the two figures
 * @param size events in the log, or documents on the docket
 */
public record Grown(String curve, String unit, long size, double ours, double baseline) {}
