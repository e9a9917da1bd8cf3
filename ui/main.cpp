#include "shared/theme.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    alongside::Theme theme(application);
    return 0;
}
