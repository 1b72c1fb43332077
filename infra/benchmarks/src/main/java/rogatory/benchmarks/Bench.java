package rogatory.benchmarks;

import java.util.List;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.measure.Result;

/** One thing that is measured; the ids are those of docs/performance.md. */
public interface Bench {

    List<Result> run(Bed bed) throws Exception;
}
