package rogatory.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Program;
import rogatory.benchmarks.bed.Programs;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/** B15 and B16: a service as infra/up starts it, beside the same jar started as it lies there: CPU seconds and memory. */
public record ColdStart(int pairs) implements Bench {

    private static final Pattern READY = Pattern.compile("Ready after ([\\d.]+) s");
    private static final int STOP_SECONDS = 60;
    private static final double WHOLE_MESH_SECONDS = 18;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        bed.tell("B15 cold start (the first time after a build the mesh prepares itself, which takes longer)");
        mesh(bed);
        List<Started> plain = new ArrayList<>();
        List<Started> meshes = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            plain.add(plain(bed));
            meshes.add(mesh(bed));
        }
        double ready = meshes.getLast().seconds();
        return List.of(
                compared("B15", "start of a service, beside its plain jar", "CPU s", plain, meshes, Started::cpu, 0.35),
                compared(
                        "B16",
                        "memory of an idle service, beside its plain jar",
                        "MB",
                        plain,
                        meshes,
                        Started::megabytes,
                        0.75),
                Result.counted(
                        "B15",
                        "start of the whole mesh, stores included",
                        "%.1f s".formatted(ready),
                        "-",
                        "<= 18 s",
                        ready <= WHOLE_MESH_SECONDS));
    }

    /**
     * A start.
     *
     * @param seconds until all was ready
     * @param cpu seconds of the service for assistance
     * @param megabytes that it holds when ready
     */
    private record Started(double seconds, double cpu, double megabytes) {}

    private static Result compared(
            String id,
            String what,
            String unit,
            List<Started> plain,
            List<Started> meshes,
            ToDoubleFunction<Started> figure,
            double most) {
        var pairs = new Pairs(
                plain.stream().map(figure::applyAsDouble).toList(),
                meshes.stream().map(figure::applyAsDouble).toList());
        return Result.of(id, what, unit, pairs, Target.atMost(most));
    }

    private static Started plain(Bed bed) throws Exception {
        try (var program = Programs.mla(bed, bed.places(), List.of())) {
            return new Started(program.secondsToReady(), program.cpuSeconds(), program.residentMegabytes());
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
            double seconds = secondsToReady(up);
            ProcessHandle mla = mla(up);
            return new Started(seconds, cpu(mla), Program.residentMegabytes(mla));
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

    private static ProcessHandle mla(Process up) {
        return up.descendants()
                .filter(process -> isMla(process.info()))
                .max(Comparator.comparingDouble(ColdStart::cpu))
                .orElseThrow(() -> new IllegalStateException("the mesh runs no service mla"));
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static boolean isMla(ProcessHandle.Info info) {
        return List.of(info.arguments().orElse(new String[0])).stream()
                .anyMatch(argument -> argument.matches(".*mla-[^/]*\\.jar"));
    }
}
