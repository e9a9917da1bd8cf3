#pragma once

namespace alongside {

class Theme;

// The one that dresses the tests' application.
Theme& testTheme();

} // namespace alongside
