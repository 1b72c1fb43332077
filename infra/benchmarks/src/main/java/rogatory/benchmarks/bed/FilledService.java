package rogatory.benchmarks.bed;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.bson.Document;

/** The service for assistance in its own process, with a log of so many files and a docket that holds them all. */
public final class FilledService implements AutoCloseable {

    private static final String DOCKET = "docket";
    private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Places places;
    private final Program program;
    private final int files;
    private final MongoClient client;

    private FilledService(Places places, Program program, int files) {
        this.places = places;
        this.program = program;
        this.files = files;
        this.client = MongoClients.create(places.views());
    }

    static FilledService start(Bed bed, int files) throws Exception {
        Places places = bed.places();
        new OwnLog(places).close();
        bed.tell("filling a log with %,d events".formatted((long) files * Files.perFile()));
        Files.fill(places.owner(), files);
        bed.tell("starting a service on it");
        var service = new FilledService(places, Programs.mla(bed, places), files);
        service.awaitAll();
        return service;
    }

    private void awaitAll() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_CATCH_UP.toNanos();
        while (docket().estimatedDocumentCount() < files || tokenIndex() < headIndex()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the docket does not catch up with the log; see mla.log");
            }
            Thread.sleep(100);
        }
    }

    public Places places() {
        return places;
    }

    public Program program() {
        return program;
    }

    public int files() {
        return files;
    }

    public String api() {
        return "http://127.0.0.1:" + program.port() + "/api/mla";
    }

    public MongoDatabase views() {
        return client.getDatabase(places.name())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    public MongoClient client() {
        return client;
    }

    public int generation() {
        Document entry = views().getCollection("views").find(eq("_id", DOCKET)).first();
        return entry == null ? 0 : entry.getInteger("live");
    }

    public boolean isBuilding() {
        Document entry = views().getCollection("views").find(eq("_id", DOCKET)).first();
        return entry != null && entry.get("building") != null;
    }

    /** The documents that are read now. */
    public MongoCollection<Document> docket() {
        return views().getCollection(DOCKET + "_" + generation());
    }

    /** Asks for the docket to be built anew, as an operator does. */
    public void rebuild() throws Exception {
        HTTP.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + program.port() + "/actuator/projections/" + DOCKET))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private long tokenIndex() {
        Document token = views().getCollection("tokens")
                .find(eq("processor", "mla." + DOCKET + "#" + generation()))
                .first();
        return token == null || token.get("index") == null ? 0 : token.getLong("index");
    }

    private long headIndex() {
        return places.owner()
                .sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        client.close();
        program.close();
    }
}
