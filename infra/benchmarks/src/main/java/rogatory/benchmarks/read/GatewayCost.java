package rogatory.benchmarks.read;

import java.util.List;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Nginx;
import rogatory.benchmarks.bed.Programs;
import rogatory.benchmarks.bed.Wrk;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/** B12: what the gateway adds to a call, beside nginx as a proxy to the same backend. */
public record GatewayCost(int pairs) implements Bench {

    private static final String WHAT = "gateway beside an nginx proxy";
    private static final int MANY = 128;
    private static final double MORE_MILLIS = 0.4;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        if (!Wrk.isInstalled() || !Nginx.isInstalled()) {
            return List.of(Result.skipped("B12", WHAT, "wrk or nginx is not installed (Debian: apt-get install both)"));
        }
        bed.tell("B12 gateway cost");
        try (var nginx = Nginx.start();
                var gateway = Programs.gateway(bed, nginx.backend())) {
            String ours = "http://127.0.0.1:" + gateway.port() + "/api/mla/anything";
            Wrk.run(ours, MANY, 5);
            Wrk.run(ours, 1, 3);
            Pairs one = Pairs.of(pairs, () -> Wrk.run(nginx.proxy(), 1, 2).medianMillis(), () -> Wrk.run(ours, 1, 2)
                    .medianMillis());
            Pairs many = Pairs.of(pairs, () -> Wrk.run(nginx.proxy(), MANY, 3).perSecond(), () -> Wrk.run(ours, MANY, 3)
                    .perSecond());
            return List.of(
                    Result.within("B12", WHAT + ", 1 client, p50", one, MORE_MILLIS),
                    Result.of("B12", WHAT + ", 128 clients", "req/s", many, Target.atLeast(0.3)));
        }
    }
}
