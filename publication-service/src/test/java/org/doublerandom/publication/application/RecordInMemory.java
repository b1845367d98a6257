package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.InMemoryRecord;
import org.doublerandom.publication.domain.copy.InMemoryFrameCopies;
import org.doublerandom.publication.domain.copy.KeptFiles;
import org.doublerandom.publication.domain.file.InMemoryPublications;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.frame.InMemoryComparedFrames;
import org.doublerandom.publication.domain.guide.DocumentNotHere;
import org.doublerandom.publication.domain.guide.GuideDocuments;
import org.doublerandom.publication.domain.guide.InMemoryPublicGuides;
import org.doublerandom.publication.domain.guide.PublicChecklist;
import org.doublerandom.publication.domain.guide.PublicGuide;
import org.doublerandom.publication.domain.log.InMemoryLogs;
import org.doublerandom.publication.domain.log.OpenSerial;
import org.doublerandom.publication.domain.log.ServedLog;
import org.doublerandom.publication.domain.log.ServedRecord;
import org.doublerandom.publication.domain.register.InMemoryRegisters;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.values.Digest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The ports in memory, for slices with real use cases; every clock starts by default at the end of the visit. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryPublications.class,
    InMemoryLogs.class,
    InMemoryComparedFrames.class,
    InMemoryFrameCopies.class,
    InMemoryPublicGuides.class,
    InMemoryRegisters.class,
    InMemoryRecord.InMemoryPlans.class,
    InMemoryRecord.InMemorySchemes.class,
    InMemoryRecord.InMemoryItems.class,
    InMemoryRecord.InMemoryBases.class,
    InMemoryRecord.InMemoryDraws.class
})
public class RecordInMemory {
    @Bean
    ServedLog servedLog() {
        return new ServedLog() {
            @Override
            public List<ServedRecord> of(String authority) {
                return List.of();
            }

            @Override
            public List<OpenSerial> openOf(String authority) {
                return List.of();
            }
        };
    }

    @Bean
    GuideDocuments guideDocuments() {
        return new GuideDocuments() {
            @Override
            public PublicGuide guide(String authority, Digest digest) {
                throw new DocumentNotHere(digest);
            }

            @Override
            public PublicChecklist checklist(Digest digest) {
                throw new DocumentNotHere(digest);
            }
        };
    }

    @Bean
    KeptFiles keptFiles() {
        return (frame, file, n) -> new byte[0];
    }

    @Bean
    StartRules startRules() {
        return PublicationFixtures.BY_DEFAULT;
    }
}
