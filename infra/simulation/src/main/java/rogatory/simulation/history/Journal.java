package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.model.Segment;
import rogatory.simulation.office.OfficeDays;

/** The history of one request while it is written: what has happened, what day it is, what is to come in between. */
public final class Journal {

    private final Request request;
    private final OfficeDays days;
    private final Chance chance;
    private final Register register;
    private final List<Measured> measured = new ArrayList<>();
    private final Meanwhile meanwhile = new Meanwhile();
    private LocalDate day;
    private LocalDate closedOn = LocalDate.MAX;
    private String ending = "OPEN";

    public Journal(Request request, Register register, OfficeDays days, Chance chance) {
        this.request = request;
        this.register = register;
        this.days = days;
        this.chance = chance;
        this.day = request.receivedOn();
    }

    /** How long a part took, in days. */
    public record Measured(Segment segment, long days) {}

    public Request request() {
        return request;
    }

    public Chance chance() {
        return chance;
    }

    public LocalDate day() {
        return day;
    }

    /** Lets so many days pass. */
    public void pass(double wait) {
        day = days.after(day, wait, chance);
    }

    /** Lets a part of the model pass, by so much slower or faster, and notes how long it took. */
    public void pass(Segment segment, double pace) {
        LocalDate before = day;
        pass(segment.draw(chance) * pace);
        measure(segment, before);
    }

    public void measure(Segment segment, LocalDate since) {
        measured.add(new Measured(segment, day.toEpochDay() - since.toEpochDay()));
    }

    /** The working day so long after another one. */
    public LocalDate later(LocalDate from, double wait) {
        return days.after(from, wait, chance);
    }

    /** The first working day from that one on. */
    public LocalDate working(LocalDate on) {
        return days.onOrAfter(on);
    }

    /** Goes to that day, unless it is past already. */
    public void reach(LocalDate on) {
        if (on.isAfter(day)) {
            day = on;
        }
    }

    public void act(String event) {
        act(event, Details.NONE);
    }

    public void act(String event, Details details) {
        meanwhile.due(day).forEach(aside -> register.enter(aside.on(), aside.event(), aside.details()));
        register.enter(day, event, details);
    }

    /** What was to come in between comes no more, though the file stays open. */
    public void settle(String event, Details details) {
        act(event, details);
        meanwhile.forget();
    }

    /** Ends the file; nothing that was to come in between comes any more. */
    public void end(String event, Details details, String how) {
        act(event, details);
        ended(how);
    }

    /** The latest act has ended the file. */
    public void ended(String how) {
        meanwhile.forget();
        ending = how;
        closedOn = day;
    }

    /** It stays as it is, without an act that would end it. */
    public void stays(String as) {
        ending = as;
    }

    /** Something that happens then, if the file is still open. */
    public void meanwhile(LocalDate on, String event, Details details) {
        meanwhile.add(on, event, details);
    }

    /** What of it is on record, and since when. */
    public Register register() {
        return register;
    }

    /** How it ended, were there no end to the log. */
    public String ending() {
        return ending;
    }

    /** The day of its last ending, or the end of time. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public List<Measured> measured() {
        return List.copyOf(measured);
    }
}
