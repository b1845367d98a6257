/** Keeps this service's consumers running, and hands what they get to the streams it belongs to. */
@NullMarked
package org.doublerandom.facts.inbox.consumer;

import org.jspecify.annotations.NullMarked;
