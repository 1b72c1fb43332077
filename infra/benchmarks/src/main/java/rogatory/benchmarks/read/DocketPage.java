package rogatory.benchmarks.read;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;

/**
 * B11: a page of fifty over HTTP, beside the bare driver's find of the same page, while the docket grows.
 *
 * @param files in the log and on the docket at first
 * @param sizes to which the docket is made to grow, by copies of its documents
 */
public record DocketPage(int files, List<Integer> sizes, int pairs) implements Bench {

    private static final Duration RUN = Duration.ofSeconds(3);
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;
    private static final double MORE_MILLIS = 1;
    private static final List<String> PARTNERS = List.of("NG", "CH", "BR", "AT", "PH", "KE", "PE", "FR");

    public DocketPage {
        sizes = List.copyOf(sizes);
    }

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        MongoCollection<Document> docket = service.docket();
        List<Result> results = new ArrayList<>();
        for (int size : sizes) {
            bed.tell("B11 docket page out of %,d".formatted(size));
            grow(docket, size);
            raw(docket);
            ours(service);
            Pairs found = Pairs.of(pairs, () -> raw(docket), () -> ours(service));
            results.add(Result.within("B11", "docket page of 50 out of %,d, p50".formatted(size), found, MORE_MILLIS)
                    .grown(size, found));
        }
        return results;
    }

    private static double raw(MongoCollection<Document> docket) throws Exception {
        return Load.of(
                        1,
                        RUN,
                        number -> () -> docket.find(eq("partner", "NG"))
                                .sort(Sorts.ascending("dueOrder", "_id"))
                                .projection(Projections.exclude("file", "words"))
                                .limit(PAGE)
                                .into(new ArrayList<>()))
                .latencies()
                .millis(0.5);
    }

    private static double ours(FilledService service) throws Exception {
        return Load.of(1, RUN, number -> {
                    var caller = new Caller(service.api());
                    return () -> caller.get("/requests?partner=NG&sort=dueOn&limit=" + PAGE);
                })
                .latencies()
                .millis(0.5);
    }

    private static void grow(MongoCollection<Document> docket, int size) {
        Document model = Objects.requireNonNull(docket.find().first());
        List<Document> chunk = new ArrayList<>();
        for (long next = docket.estimatedDocumentCount(); next < size; next++) {
            chunk.add(copy(model, next));
            if (chunk.size() == CHUNK) {
                docket.insertMany(chunk);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            docket.insertMany(chunk);
        }
    }

    private static Document copy(Document model, long number) {
        String id = "mla-copy%020d".formatted(number);
        return new Document(model)
                .append("_id", id)
                .append("ref", "REF-" + id)
                .append("words", List.of("ref", "copy" + number))
                .append("partner", PARTNERS.get((int) (number % PARTNERS.size())))
                .append(
                        "dueOrder",
                        LocalDate.of(2020, 1, 1).plusDays(number * 37 % 3000).toString());
    }
}
