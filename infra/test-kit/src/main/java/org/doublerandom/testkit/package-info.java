/** What every service shares in tests: broker and store, tokens, a clock, other services' facts, rules and contracts. */
@NullMarked
package org.doublerandom.testkit;

import org.jspecify.annotations.NullMarked;
