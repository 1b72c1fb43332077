package rogatory.intake.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import rogatory.intake.caselog.Entry;

/**
 * Deals the rows out in parcels that hold at most one row of any request. So a request's rows keep their order, the
 * service can work on all rows of a parcel at once, and after a refused row the next one of that request is still here.
 */
final class Rounds {

    private final Iterator<List<Entry>> waiting;
    private final int parcelSize;
    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();

    Rounds(List<List<Entry>> files, int parcelSize) {
        this.waiting = files.iterator();
        this.parcelSize = parcelSize;
    }

    /** @return the next rows, none when all were dealt out */
    List<Entry> next() {
        while (open.size() < parcelSize && waiting.hasNext()) {
            open.add(waiting.next().iterator());
        }
        var parcel = new ArrayList<Entry>(open.size());
        for (int i = open.size(); i > 0; i--) {
            Iterator<Entry> file = open.remove();
            parcel.add(file.next());
            if (file.hasNext()) {
                open.add(file);
            }
        }
        return parcel;
    }
}
