/** Pages as people meet them: in Chromium, on a phone and on a large screen, logged in as one of the demo's persons. */
@NullMarked
package no.samspor.app.browser;

import org.jspecify.annotations.NullMarked;
