#include "cli/commands.h"

#include <vector>

namespace alongside::cli {

std::span<const Command> commands() {
    static const std::vector<Command> all{
        {"import", {2, 2, {"--password-file"}, {}}, importInto},
        {"export", {1, 1, {"--password-file", "-o"}, {"--with-private"}}, exportFrom},
        {"trust", {1, 1, {"--password-file", "--teacher", "--as-of"}, {}}, trust},
        {"check", {1, 1, {"--password-file"}, {}}, check},
        {"backup", {2, 2, {"--password-file"}, {}}, backup},
        {"restore", {2, 2, {"--password-file"}, {"--replace"}}, restore},
        {"rescue", {2, 2, {"--password-file"}, {}}, rescue},
        {"demo", {1, 1, {"--password-file", "--size", "--seed", "--today"}, {}}, demo}};
    return all;
}

} // namespace alongside::cli
