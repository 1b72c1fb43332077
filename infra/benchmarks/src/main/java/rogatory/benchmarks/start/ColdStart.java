package rogatory.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Programs;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/** B15: a service as infra/up starts it, beside the same jar started as it lies there. Counted in CPU seconds. */
public record ColdStart(int pairs) implements Bench {

    private static final Pattern READY = Pattern.compile("Ready after ([\\d.]+) s");
    private static final int STOP_SECONDS = 60;
    private static final double WHOLE_MESH_SECONDS = 18;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        bed.tell("B15 cold start (the first time after a build the mesh prepares itself, which takes longer)");
        mesh(bed);
        double[] ready = new double[1];
        Pairs cpu = Pairs.of(pairs, () -> plain(bed), () -> {
            Started mesh = mesh(bed);
            ready[0] = mesh.seconds();
            return mesh.cpuOfMla();
        });
        return List.of(
                Result.of("B15", "start of a service, beside its plain jar", "CPU s", cpu, Target.atMost(0.35)),
                Result.counted(
                        "B15",
                        "start of the whole mesh, stores included",
                        "%.1f s".formatted(ready[0]),
                        "-",
                        "<= 18 s",
                        ready[0] <= WHOLE_MESH_SECONDS));
    }

    private record Started(double seconds, double cpuOfMla) {}

    private static double plain(Bed bed) throws Exception {
        try (var program = Programs.mla(bed, bed.places(), List.of())) {
            return program.cpuSeconds();
        }
    }

    private static Started mesh(Bed bed) throws Exception {
        Path folder = bed.kept().resolve("mesh");
        Process up = new ProcessBuilder(
                        bed.home().resolve("infra/up").toString(), "--free-ports", "--data", folder.toString())
                .redirectErrorStream(true)
                .start();
        var stop = new Thread(up::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return new Started(secondsToReady(up), cpuOfMla(up));
        } finally {
            up.destroy();
            up.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private static double secondsToReady(Process up) throws IOException {
        var told = new BufferedReader(new InputStreamReader(up.getInputStream(), StandardCharsets.UTF_8));
        var all = new StringBuilder();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            all.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return Double.parseDouble(ready.group(1));
            }
        }
        throw new IllegalStateException("the mesh did not start: " + all);
    }

    private static double cpuOfMla(Process up) {
        return up.descendants()
                        .filter(process -> isMla(process.info()))
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .max()
                        .orElseThrow(() -> new IllegalStateException("the mesh runs no service mla"))
                / 1e3;
    }

    private static boolean isMla(ProcessHandle.Info info) {
        return List.of(info.arguments().orElse(new String[0])).stream()
                .anyMatch(argument -> argument.matches(".*mla-[^/]*\\.jar"));
    }
}
