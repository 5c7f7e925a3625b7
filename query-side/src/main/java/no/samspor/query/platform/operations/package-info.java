/** What an administrator does about views that fell behind, failed or were mended. */
@NullMarked
package no.samspor.query.platform.operations;

import org.jspecify.annotations.NullMarked;
