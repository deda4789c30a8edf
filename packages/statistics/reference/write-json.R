# Writes nested lists of numbers and strings as JSON with all 17 digits of a double; NA becomes null.
json <- function(x) {
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ",\n"), "]"))
    return(paste0("{", paste0("\"", names(x), "\":", parts, collapse = ",\n"), "}"))
  }
  if (is.character(x)) parts <- paste0("\"", x, "\"")
  else parts <- ifelse(is.na(x), "null", trimws(formatC(as.numeric(x), digits = 17, format = "g")))
  # I() marks a list of numbers that stays a list when it has one element or none.
  if (length(parts) == 1 && !inherits(x, "AsIs")) parts else paste0("[", paste(parts, collapse = ","), "]")
}
write_json <- function(x, file) {
  versions <- c("psych", "multilevel", "effectsize")
  source <- paste0(R.version.string, "; ", paste(versions, vapply(versions, function(p) as.character(packageVersion(p)), ""), collapse = ", "))
  writeLines(json(c(list(source = source), x)), file)
}
