package rogatory.benchmarks;

import java.time.Duration;
import java.util.List;
import rogatory.benchmarks.fault.Crash;
import rogatory.benchmarks.fault.HoleTorture;
import rogatory.benchmarks.fault.Overload;
import rogatory.benchmarks.fault.ReplayBesideTraffic;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.read.DocketPage;
import rogatory.benchmarks.read.GatewayCost;
import rogatory.benchmarks.read.Lag;
import rogatory.benchmarks.read.LoadStream;
import rogatory.benchmarks.read.OwnWrite;
import rogatory.benchmarks.read.Rebuild;
import rogatory.benchmarks.read.Replay;
import rogatory.benchmarks.start.ColdStart;
import rogatory.benchmarks.write.Append;
import rogatory.benchmarks.write.Command;
import rogatory.benchmarks.write.Import;
import rogatory.benchmarks.write.ScrapeCost;
import rogatory.benchmarks.write.StoreSize;

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
                    new HoleTorture(Duration.ofSeconds(8)),
                    new GatewayCost(2),
                    new ColdStart(1));
        }
    },
    /** How events come in, while the log grows. */
    write {
        @Override
        List<Bench> benches() {
            return List.of(
                    new Append(10_000, 3),
                    new Append(100_000, 3),
                    new Append(1_000_000, 3),
                    new Command(1_000, 2),
                    new Command(10_000, 2),
                    new Command(100_000, 2),
                    new ScrapeCost(10_000, 3),
                    new StoreSize(100_000),
                    new Import(1_000, 2),
                    new Import(10_000, 2),
                    new Import(100_000, 1),
                    notBuilt("B13", "appends with a chain of hashes, and its verification"),
                    notBuilt("B14", "appends with encrypted fields, and erasure of a person"));
        }
    },
    /** How events and documents are read, while both grow. */
    read {
        @Override
        List<Bench> benches() {
            return List.of(
                    new LoadStream(1_000, 3),
                    new LoadStream(10_000, 3),
                    new LoadStream(100_000, 3),
                    new Replay(1_000, 3),
                    new Replay(10_000, 3),
                    new Replay(100_000, 3),
                    new Rebuild(1_000, 2),
                    new Rebuild(10_000, 2),
                    new Rebuild(100_000, 1),
                    new OwnWrite(1_000, 2_000),
                    notBuilt("B10", "percentiles from rollups"),
                    notBuilt("B20", "a log of an older revision; no event has a second one yet"),
                    new DocketPage(1_000, List.of(10_000, 100_000, 1_000_000), 3));
        }
    },
    /** What is kept when things go wrong. */
    fault {
        @Override
        List<Bench> benches() {
            return List.of(
                    new HoleTorture(Duration.ofSeconds(60)),
                    new Crash(10),
                    new ReplayBesideTraffic(20_000, 2),
                    new Overload(1_000, 2));
        }
    };

    abstract List<Bench> benches();

    /** What nothing in the product can be measured for. */
    private static Bench notBuilt(String id, String what) {
        return bed -> List.of(Result.notBuilt(id, what));
    }
}
