package org.doublerandom.directory.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.CommandedDocuments;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The directories of all authorities lie in the same collections, each document under its authority and its id. */
@Component
class MongoDirectories implements Directories {
    private final MongoOperations mongo;
    private final Authorities authorities;
    private final AggregateCollection<MongoInspectors.DeclarationsDocument> declarations;
    private final AggregateCollection<ItemDocument> items;
    private final AggregateCollection<MongoGuides.GuideDocument> guides;
    private final CommandedDocuments targetActs;

    MongoDirectories(MongoOperations mongo, Aggregates aggregates, Authorities authorities) {
        this.mongo = mongo;
        this.authorities = authorities;
        this.declarations = MongoInspectors.declarations(aggregates);
        this.items = MongoItems.collection(aggregates);
        this.guides = MongoGuides.collection(aggregates);
        this.targetActs = aggregates.commanded(MongoTargetEntries.COLLECTION);
        MongoTargets.index(mongo);
        MongoInspectors.index(mongo);
        MongoTagMappings.index(mongo);
        FormerDirectory former = new FormerDirectory(mongo, () -> new AuthorityCode(authorities.home()));
        former.adoptPlain();
        former.index();
        former.adopt(items, guides);
    }

    @Override
    public List<AuthorityCode> authorities() {
        return authorities.all().keySet().stream().map(AuthorityCode::new).toList();
    }

    @Override
    public Map<AuthorityCode, String> names() {
        return authorities.all().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> new AuthorityCode(entry.getKey()), Map.Entry::getValue));
    }

    @Override
    public Directory of(AuthorityCode authority) {
        return new Directory(
                new MongoTargets(mongo, targetActs, authority),
                new MongoInspectors(mongo, declarations, authority),
                new MongoItems(items, authority),
                new MongoGuides(guides, authority),
                new MongoTagMappings(mongo, authority));
    }

    @Override
    public Optional<Guide> guide(Digest digest) {
        return MongoGuides.find(guides, digest);
    }
}
