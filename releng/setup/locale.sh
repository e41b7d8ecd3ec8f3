# SPDX-License-Identifier: EPL-2.0
# Names of files are UTF-8, also where the system says nothing of the sort: Java refuses Chinese ones otherwise.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *UTF-8|*utf8|*UTF8|*utf-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
