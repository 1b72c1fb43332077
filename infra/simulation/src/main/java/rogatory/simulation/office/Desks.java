package rogatory.simulation.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.PriorityQueue;

/** How much lies open with the lawyers of an authority; the more it is, the longer the next request waits. */
public final class Desks {

    private static final double EXPONENT = 0.8;
    private static final double LEAST = 0.5;
    private static final double MOST = 3;
    private static final double DAYS_A_YEAR = 365.25;

    private final LocalDate start;
    private final double ordinary;
    private final double years;
    private final PriorityQueue<LocalDate> closings = new PriorityQueue<>();

    /**
     * @param ordinary so much is open in an ordinary year; that much is carried in, without being in the log
     * @param years how long a request stays open on average
     */
    public Desks(LocalDate start, double ordinary, double years) {
        this.start = start;
        this.ordinary = ordinary;
        this.years = years;
    }

    public void opened(LocalDate closedOn) {
        closings.add(closedOn);
    }

    /** By what the queue is longer or shorter than in an ordinary year; the number of lawyers stays the same. */
    public double delay(LocalDate day) {
        while (!closings.isEmpty() && !closings.peek().isAfter(day)) {
            closings.remove();
        }
        double carried = ordinary * Math.exp(-ChronoUnit.DAYS.between(start, day) / DAYS_A_YEAR / years);
        return Math.clamp(Math.pow((closings.size() + carried) / ordinary, EXPONENT), LEAST, MOST);
    }
}
