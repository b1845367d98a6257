/** The Kafka broker of the local stack: one node that is broker and controller, reachable on the loopback only. */
@NullMarked
package org.doublerandom.local.broker;

import org.jspecify.annotations.NullMarked;
