/** The OpenAPI document of a service: its words stand in the files {@code api/*.yaml}, everything else is taken from where it is enforced. */
@NullMarked
package org.doublerandom.starter.document;

import org.jspecify.annotations.NullMarked;
