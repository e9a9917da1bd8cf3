#include <cstdio>

int main() {
    std::puts("alongside-cli");
    return 2;
}
