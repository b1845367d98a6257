package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.base.InMemoryEnterpriseBases;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The ports in memory, for slices with real use cases. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryChunks.class,
    InMemoryEnterpriseBases.class,
    InMemoryFrames.class,
    InMemoryGuides.class,
    InMemoryImports.class,
    InMemoryInspectors.class,
    InMemoryItems.class,
    InMemoryTagMappings.class,
    InMemoryTargets.class,
    InMemoryUploads.class
})
public class DirectoryInMemory {}
