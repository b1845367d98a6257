package org.doublerandom.directory.domain.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

public final class InMemoryDirectories implements Directories {
    public static final AuthorityCode HOME = new AuthorityCode("000000-SAMR");
    public static final Map<AuthorityCode, String> NAMES = Map.of(HOME, "青禾县市场监督管理局");

    private final Map<AuthorityCode, Directory> directories = new HashMap<>();

    /** One directory that is the same for all, made of these. */
    public static Directories all(Directory directory) {
        return new Directories() {
            @Override
            public List<AuthorityCode> authorities() {
                return List.of(HOME);
            }

            @Override
            public Map<AuthorityCode, String> names() {
                return NAMES;
            }

            @Override
            public Directory of(AuthorityCode authority) {
                return directory;
            }

            @Override
            public Optional<Guide> guide(Digest digest) {
                return Optional.empty();
            }
        };
    }

    @Override
    public List<AuthorityCode> authorities() {
        return Stream.concat(Stream.of(HOME), directories.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(AuthorityCode::value))
                .toList();
    }

    @Override
    public Map<AuthorityCode, String> names() {
        return NAMES;
    }

    @Override
    public Directory of(AuthorityCode authority) {
        return directories.computeIfAbsent(authority, own -> {
            InMemoryTagMappings mappings = new InMemoryTagMappings();
            return new Directory(
                    new InMemoryTargets(mappings),
                    new InMemoryInspectors(),
                    new InMemoryItems(own),
                    new InMemoryGuides(own),
                    mappings);
        });
    }

    @Override
    public Optional<Guide> guide(Digest digest) {
        return directories.values().stream()
                .flatMap(directory -> ((InMemoryGuides) directory.guides()).find(digest).stream())
                .findFirst();
    }
}
