package org.doublerandom.plan.application;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The ports in memory, for slices with real use cases. */
@TestConfiguration(proxyBeanMethods = false)
@Import({InMemoryPlans.class, InMemoryBatches.class, InMemoryUsableItems.class})
public class PlansInMemory {}
