package org.doublerandom.directory.domain.frame;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;

/**
 * Names, kinds and addresses of a frame's targets as they were at its freeze, a line for each line of the pool.
 *
 * @param firsts the first id of each chunk, so that a few targets are found without reading all
 */
public record FrozenNames(FrozenFile file, List<String> firsts) {
    public FrozenNames {
        firsts = List.copyOf(firsts);
        if (firsts.size() != file.chunks().size()) {
            throw new IllegalArgumentException("first ids: " + firsts.size() + " (expected: one of each of "
                    + file.chunks().size() + " chunks)");
        }
    }

    /** Of these targets, as far as the frame has them. */
    public Map<TargetId, FrozenFacts> of(Collection<TargetId> targets, Chunks content) {
        Map<Integer, List<TargetId>> byChunk = targets.stream()
                .distinct()
                .collect(Collectors.groupingBy(target -> chunkOf(target.value()), TreeMap::new, Collectors.toList()));
        Map<TargetId, FrozenFacts> found = new TreeMap<>(Comparator.comparing(TargetId::value));
        byChunk.forEach((chunk, wanted) -> {
            if (chunk >= 0) {
                find(chunk, wanted, content).forEach(facts -> found.put(facts.id(), facts));
            }
        });
        return found;
    }

    private List<FrozenFacts> find(int chunk, List<TargetId> wanted, Chunks content) {
        Optional<Chunk> pages = content.find(file.chunks().get(chunk));
        return pages
                .orElseThrow(() -> new IllegalStateException("chunk " + chunk + " of names is not stored"))
                .pages()
                .stream()
                .flatMap(String::lines)
                .map(FrozenFacts::parse)
                .filter(facts -> wanted.contains(facts.id()))
                .toList();
    }

    /** The last chunk that does not begin behind the id; -1 before all of them. */
    private int chunkOf(String id) {
        int chunk = -1;
        while (chunk + 1 < firsts.size() && firsts.get(chunk + 1).compareTo(id) <= 0) {
            chunk++;
        }
        return chunk;
    }
}
