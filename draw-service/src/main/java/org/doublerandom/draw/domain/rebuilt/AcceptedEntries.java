package org.doublerandom.draw.domain.rebuilt;

import java.util.List;
import java.util.TreeMap;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.values.Suite;

/** The entries of a draw that were accepted before it was void, opened by now or not. */
record AcceptedEntries(AnnouncedDraw draw) {

    /**
     * What of them was lost when the draw became void: each whose line the void's text lacks. By the line, since another may have been
     * lost then than is now.
     *
     * @param read with the entries of the void's text
     */
    AnnouncedDraw lostIn(AnnouncedDraw read) {
        Suite suite = read.announcement().suite();
        List<SaltedEntry> there = entriesOf(read);
        Concealed concealed = read.concealed();
        for (LostEntry accepted : all()) {
            boolean isThere = there.stream().anyMatch(entry -> accepted.isOf(entry.line(), suite));
            concealed = isThere ? concealed : concealed.losing(accepted);
        }
        return read.with(concealed);
    }

    private List<LostEntry> all() {
        TreeMap<Integer, LostEntry> all = new TreeMap<>();
        draw.concealed().lostEntries().forEach(lost -> all.put(lost.n(), lost));
        int n = 1;
        for (SaltedEntry opened : entriesOf(draw)) {
            while (all.containsKey(n)) {
                n++;
            }
            all.put(n, new LostEntry(n, opened.digest(draw.announcement().suite())));
        }
        return List.copyOf(all.values());
    }

    private static List<SaltedEntry> entriesOf(AnnouncedDraw draw) {
        return draw.readings() == null ? List.of() : draw.readings().entries();
    }
}
