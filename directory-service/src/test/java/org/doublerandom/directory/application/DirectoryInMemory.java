package org.doublerandom.directory.application;

import org.doublerandom.directory.application.imports.InMemoryUploads;
import org.doublerandom.directory.domain.base.InMemoryEnterpriseBases;
import org.doublerandom.directory.domain.cap.InMemoryCapRules;
import org.doublerandom.directory.domain.checklist.InMemoryChecklists;
import org.doublerandom.directory.domain.credit.InMemoryCreditHistories;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.frame.InMemoryWidenedFrames;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.directory.domain.register.RegisterFixtures;
import org.doublerandom.directory.domain.target.InMemoryMergers;
import org.doublerandom.directory.domain.target.InMemoryTagVocabulary;
import org.doublerandom.directory.domain.upper.InMemoryClaims;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.directory.domain.visit.InMemoryVisits;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The ports in memory, for slices with real use cases. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryDirectories.class,
    InMemoryCapRules.class,
    InMemoryChecklists.class,
    InMemoryChunks.class,
    InMemoryClaims.class,
    InMemoryConfirmations.class,
    InMemoryCreditHistories.class,
    InMemoryEditions.class,
    InMemoryEnterpriseBases.class,
    InMemoryFrames.class,
    InMemoryImports.class,
    InMemoryMappings.class,
    InMemoryMergers.class,
    InMemoryRegisters.class,
    InMemoryReports.class,
    InMemoryTagVocabulary.class,
    InMemoryUploads.class,
    InMemoryVisits.class,
    InMemoryWidenedFrames.class
})
public class DirectoryInMemory {
    @Bean
    NightSecrets nightSecrets() {
        return RegisterFixtures.secrets();
    }

    @Bean
    Shares shares() {
        return ImportFixtures.SHARES;
    }

    @Bean
    Directory home(Directories directories) {
        return directories.of(InMemoryDirectories.HOME);
    }
}
