package rogatory.dashboards.preview;

import java.util.Locale;

/** Writes a figure in the unit that a panel names. */
final class Unit {

    private static final double MIB = 1024 * 1024;
    private static final double DAY_MILLIS = 86_400_000;

    private Unit() {}

    static String of(double value, String unit) {
        return switch (unit) {
            case "percentunit" -> written(100 * value) + " %";
            case "d" -> written(value) + " days";
            case "s" -> written(value) + " s";
            case "bytes" -> written(value / MIB) + " MiB";
            case "reqps" -> written(value) + " /s";
            case "cpm" -> written(value) + " /min";
            case "dateTimeFromNow" ->
                written(Math.floor((System.currentTimeMillis() - value) / DAY_MILLIS)) + " days ago";
            default -> written(value);
        };
    }

    private static String written(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : String.format(Locale.ROOT, "%.3g", value);
    }
}
