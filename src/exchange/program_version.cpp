#include "exchange/program_version.h"

namespace alongside {

std::string_view programVersion() {
    return ALONGSIDE_VERSION;
}

} // namespace alongside
