/** The public page, as texts. */
@NullMarked
package org.doublerandom.publication.web.portal;

import org.jspecify.annotations.NullMarked;
