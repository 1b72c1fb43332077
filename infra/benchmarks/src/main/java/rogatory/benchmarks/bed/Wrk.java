package rogatory.benchmarks.bed;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk, of Debian's package of that name, measured.
 *
 * @param medianMillis half of the answers came within
 */
public record Wrk(double perSecond, double medianMillis) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern MEDIAN = Pattern.compile("50%\\s+([\\d.]+)(us|ms|s)");

    public static boolean isInstalled() {
        return Commands.find("wrk").isPresent();
    }

    public static Wrk run(String url, int connections, int seconds) throws Exception {
        Process process = new ProcessBuilder(
                        Commands.find("wrk").orElseThrow(),
                        "--latency",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        url)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        if (output.contains("Non-2xx")) {
            throw new IllegalStateException("some answers were errors: " + output);
        }
        Matcher median = found(MEDIAN, output);
        double unit =
                switch (median.group(2)) {
                    case "us" -> 1e-3;
                    case "ms" -> 1;
                    default -> 1e3;
                };
        return new Wrk(Double.parseDouble(found(RATE, output).group(1)), Double.parseDouble(median.group(1)) * unit);
    }

    private static Matcher found(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk did not say " + pattern + ": " + output);
        }
        return matcher;
    }
}
