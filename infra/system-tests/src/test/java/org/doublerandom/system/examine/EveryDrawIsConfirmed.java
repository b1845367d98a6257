package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.system.BothVerifiers;

/**
 * Both verifiers, that in Java and that of bash and coreutils, find nothing wrong in the files of any draw that was announced and has
 * come to an end, void ones too.
 */
final class EveryDrawIsConfirmed implements Promise {
    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation.store("draw").collections().getOrDefault("draws", Map.of()).forEach((draw, document) -> {
            Document state = Store.stateOf(document);
            if (!DrawPapers.filesOf(state).isEmpty()) {
                DrawPapers papers = new DrawPapers(installation, draw, state);
                Map<String, String> before =
                        papers.before().map(EveryDrawIsConfirmed::files).orElse(Map.of());
                broken.addAll(BothVerifiers.doubts(draw, files(papers), before));
            }
        });
        return broken;
    }

    /** What is served, and beside it what auditors have and what the directory froze. */
    private static Map<String, String> files(DrawPapers papers) {
        Map<String, String> files = new TreeMap<>();
        DrawPapers.filesOf(papers.state()).forEach(name -> files.put(name, papers.served(name)));
        files.put("announcement.txt", papers.announcement());
        Stream.of("pool", "roster", "conflicts").forEach(name -> files.put(name + ".txt", papers.frozen(name)));
        files.put("log.json", papers.servedLog());
        if (files.containsKey("outcome.txt")) {
            files.put("outcome-full.txt", papers.storedOutcome());
        }
        papers.details().forEach(detail -> files.put("detail-" + files.size() + ".txt", detail));
        return files;
    }
}
