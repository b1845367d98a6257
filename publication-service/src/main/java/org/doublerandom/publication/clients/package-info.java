/** What this service asks of others over HTTP. */
@NullMarked
package org.doublerandom.publication.clients;

import org.jspecify.annotations.NullMarked;
