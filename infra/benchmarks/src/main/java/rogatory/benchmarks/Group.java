package rogatory.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import rogatory.benchmarks.fault.HoleTorture;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.read.GatewayCost;
import rogatory.benchmarks.read.Lag;
import rogatory.benchmarks.read.Rebuild;
import rogatory.benchmarks.read.Replay;
import rogatory.benchmarks.start.ColdStart;
import rogatory.benchmarks.write.Append;
import rogatory.benchmarks.write.Command;

/** Which benches run together. */
enum Group {
    /** What takes under five minutes on two cores. */
    quick {
        @Override
        List<Bench> benches() {
            return List.of(
                    new Append(10_000, 3),
                    new Replay(10_000, 3),
                    new Rebuild(10_000, 2),
                    new Lag(10_000, 2),
                    new Command(10_000, 2),
                    new HoleTorture(Duration.ofSeconds(10)),
                    new GatewayCost(2),
                    new ColdStart(1));
        }
    };

    abstract List<Bench> benches();

    /** What nothing in the product can be measured for. */
    private static Bench notBuilt(String id, String what) {
        return bed -> List.of(Result.notBuilt(id, what));
    }
}
